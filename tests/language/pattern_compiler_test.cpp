// The program of the build: what it says of lists and dictionaries that it cannot take, and that it writes nothing
// then.
#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {

namespace fs = std::filesystem;

struct Outcome {
  int status = 0;
  std::string said;
};

class PatternCompiler : public testing::Test {
 protected:
  PatternCompiler() { fs::create_directories(folder_); }
  ~PatternCompiler() override { fs::remove_all(folder_); }
  PatternCompiler(const PatternCompiler&) = delete;
  PatternCompiler& operator=(const PatternCompiler&) = delete;

  std::string write(const std::string& name, std::string_view text) {
    const fs::path path = folder_ / name;
    std::ofstream(path, std::ios::binary) << text;
    return path.string();
  }

  Outcome compile(const std::string& list) {
    const std::string command =
        std::string(CVPDF_PATTERN_COMPILER) + " " + write("list", list) + " " + folder_.string() + " 2>&1";
    Outcome outcome;
    std::FILE* pipe = popen(command.c_str(), "r");
    std::array<char, 200> piece{};
    while (std::fgets(piece.data(), piece.size(), pipe) != nullptr) outcome.said += piece.data();
    outcome.status = pclose(pipe);
    return outcome;
  }

  fs::path folder_ = fs::path(testing::TempDir()) /
                     (std::string("pattern_compiler_") + testing::UnitTest::GetInstance()->current_test_info()->name());
};

TEST_F(PatternCompiler, WritesThreeArrays) {
  const std::string path = write("good.dic", "UTF-8\na1b\n");
  EXPECT_EQ(compile("xx xy | package | good.dic | 2 3 | " + path + "\n").status, 0);
  EXPECT_EQ(fs::file_size(folder_ / "pattern_sets"), 2 * 28U);
  EXPECT_EQ(fs::file_size(folder_ / "pattern_nodes"), 3 * 6U);
  EXPECT_TRUE(fs::exists(folder_ / "pattern_values"));
}

TEST_F(PatternCompiler, SaysWhatIsWrong) {
  const std::string good = write("good.dic", "UTF-8\na1b\n");
  const std::string broken = write("broken.dic", "UTF-8\na1b\nNOHYPHEN xyz\n");
  struct Row {
    std::string list, message;
  };
  const Row rows[] = {
      {"", "it cannot be read or has no rows"},
      {"xx | package\n", "a row of the list has five fields: xx | package"},
      {" | package | good.dic | 2 3 | " + good, "a row of the list has tags and two minima"},
      {"xx | package | good.dic | 2 | " + good, "a row of the list has tags and two minima"},
      {"a-long-tag-indeed | package | good.dic | 2 3 | " + good, "the tag is too long: a-long-tag-indeed"},
      {"xx | package | broken.dic | 2 3 | " + broken, broken + ": line 3: NOHYPHEN with letters is not supported"},
      {"xx | package | no.dic | 2 3 | /nowhere/no.dic", "/nowhere/no.dic: it is empty or cannot be read"},
  };
  for (const Row& row : rows) {
    const Outcome outcome = compile(row.list);
    EXPECT_NE(outcome.status, 0) << row.list;
    EXPECT_EQ(outcome.said.rfind("pattern_compiler: ", 0), 0U) << outcome.said;
    EXPECT_NE(outcome.said.find(row.message), std::string::npos) << outcome.said;
    EXPECT_FALSE(fs::exists(folder_ / "pattern_sets")) << row.list;
  }
}

}  // namespace
